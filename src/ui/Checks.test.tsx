import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Checks } from './Checks';

it('ticks the one whose words are pressed, and says what it belongs to', async () => {
  const choose = jest.fn();
  render(
    <Checks
      label="Områder"
      hint="Vælg dem, der er her"
      offered={['Skole', 'Jobcenter', 'Børn og Familie'].map((name) => ({ key: name, name }))}
      chosen={(key) => key === 'Skole'}
      choose={choose}
    />,
  );
  await userEvent.click(screen.getByText('Jobcenter'));
  expect(choose).toHaveBeenCalledWith('Jobcenter', true);
  expect(screen.getByRole('group', { name: 'Områder' }).getAttribute('aria-describedby')).not.toBeNull();
  expect(screen.getAllByRole('checkbox').map(({ id }) => id)).toHaveLength(
    new Set(screen.getAllByRole('checkbox').map(({ id }) => id)).size,
  );
});
