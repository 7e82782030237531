import { municipalities, policeDistricts } from './municipalities';

it('knows the 98 municipalities, each once, and the twelve districts', () => {
  expect(municipalities).toHaveLength(98);
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(98);
  expect(policeDistricts).toHaveLength(12);
});

it('suggests a district only where a source says so', () => {
  const suggested = municipalities.filter(({ district }) => district !== undefined);
  expect(suggested).toHaveLength(20);
  const districtOf = (name: string) => municipalities.find((one) => one.name === name)?.district;
  expect(districtOf('Kolding Kommune')).toBe('Sydøstjyllands');
  expect(districtOf('Sorø Kommune')).toBeUndefined();
});
