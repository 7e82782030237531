import { modelElements, type ModelNumber, modelNumbers } from '.';

/**
 * The report read from its first bullet to its last, by hand: for each model, the lines of every bullet, a word it
 * stands or falls with, and the elements it became. Nothing here is taken from the content.
 */
const bullets: Readonly<
  Record<ModelNumber, readonly (readonly [from: number, to: number, becomes: string])[]>
> = {
  1: [
    [334, 336, 'E1~ få personer | E7 uddannelsesdage'],
    [337, 338, 'E4 Børn og Familie | E5 Beskæftigelse'],
    [339, 340, 'E2~ ledere'],
    [341, 346, 'E8 hjemmeside | E9? Borgerservice | E16~ akut'],
    [347, 350, 'E10 intranet'],
    [351, 353, 'E11 myndighedskontakt'],
    [354, 356, 'E12 handleplan'],
  ],
  2: [
    [369, 369, 'E21~ på tværs'],
    [371, 373, 'E20~ i nogen grad'],
    [395, 397, 'E1 koordinerer | E16~ koordinatoren'],
    [398, 399, 'E2 mandat'],
    [401, 404, 'E3 10-15 | E7 uddannelsesdage'],
    [406, 408, 'E4 dagtilbud, skole og SSP | E5 Beskæftigelse | E6 psykiatrien'],
    [410, 412, 'E13 fire gange om året'],
    [414, 416, 'E11 bredt'],
    [418, 421, 'E8 hjemmeside | E9? biblioteker'],
    [423, 425, 'E10 intranet'],
    [427, 428, 'E12 action card'],
  ],
  3: [
    [445, 448, 'E21 bandeexit'],
    [452, 454, 'E20 opsøge og opspore'],
    [471, 472, 'E1 koordinerer'],
    [474, 476, 'E2 mandat'],
    [478, 480, 'E3 10-15 | E7 uddannelsesdage'],
    [481, 482, 'E4 dagtilbud, skole og SSP | E5 Beskæftigelse | E6 voksenspecialområdet'],
    [483, 484, 'E13 sparring'],
    [485, 486, 'E14 en af de ansvarlige'],
    [487, 487, 'E15 venteværelset'],
    [488, 488, 'E16 uformelt'],
    [489, 490, 'E17 bredt'],
    [491, 493, 'E8 hjemmeside | E9? postkort'],
    [494, 495, 'E10 intranet'],
    [496, 497, 'E11 bredt'],
    [498, 499, 'E18 nye ledere'],
    [500, 501, 'E12 action card'],
    [502, 502, 'E19 på en fast måde'],
  ],
};

const forms = { '': 'whole', '~': 'otherForm', '?': 'mayHave' } as const;

const read = modelNumbers.flatMap((model) =>
  bullets[model].flatMap(([from, to, becomes]) =>
    becomes.split(' | ').map((one) => {
      const [, id = '', mark = '', word = ''] = /^(E\d+)([~?]?) (.+)$/.exec(one) ?? [];
      return { model, from, to, id, form: forms[mark as keyof typeof forms], word };
    }),
  ),
);

it.each(read)('model $model has $id from lines $from-$to', ({ model, from, to, id, form, word }) => {
  const part = modelElements.find((element) => element.id === id)?.parts[model];
  expect(part?.form).toBe(form);
  expect(part?.how.text.da.toLowerCase()).toContain(word.toLowerCase());
  const traced = part?.lines.some((lines) => {
    const [first = 0, last = first] = lines.split('-').map(Number);
    return first >= from && last <= to;
  });
  expect(traced).toBe(true);
});

it.each(modelNumbers)('model %i has no other elements than the report gives it', (number) => {
  const inContent = modelElements.filter(({ parts }) => parts[number]).map(({ id }) => id as string);
  const inReport = read.filter(({ model }) => model === number).map(({ id }) => id);
  expect(inContent.sort()).toEqual(inReport.sort());
});

it('has twenty-one elements, each once', () => {
  expect(new Set(modelElements.map(({ id }) => id)).size).toBe(21);
  expect(modelElements).toHaveLength(21);
});
