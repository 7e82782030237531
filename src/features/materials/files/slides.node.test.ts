/** Slides for a department meeting: few words on each, something to say to all of them, and a file PowerPoint opens. */
import { writeFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { wordsOf } from '../../../content/materials';
import { every, paperOf } from './samplePapers';
import { slidesMaterial } from './slidesMaterial';
import { slidesOf } from './slidesOf';

// In a browser, where it runs, the library looks for no files of the machine; in Node it would, and jest loads no modules late.
beforeAll(() => {
  Object.defineProperty(process, 'release', { value: { ...process.release, name: 'browser' } });
});

describe.each(every.filter(({ material: { form } }) => form === 'slides'))(
  '$id in $language',
  ({ material, language }) => {
    const paper = paperOf(material, language);
    const slides = slidesOf(paper.parts);

    it('is twelve slides of few words, with something to say to each', () => {
      expect(slides).toHaveLength(12);
      for (const { words, numbers, notes } of slides) {
        expect(words.length + (numbers?.length ?? 0)).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(5);
        for (const line of words) expect(wordsOf(line).length).toBeLessThanOrEqual(75);
        expect(notes.split(/\s+/).length).toBeGreaterThanOrEqual(45);
        expect(notes.split(/\s+/).length).toBeLessThanOrEqual(110);
      }
    });

    it('is a PowerPoint file with titles, notes and its language', async () => {
      const bytes = await slidesMaterial(paper);
      if (process.env.PAPERS) writeFileSync(`${process.env.PAPERS}/${material.id}-${language}.pptx`, bytes);
      const files = unzipSync(bytes);
      const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
      const textOf = (xml: string) =>
        new DOMParser().parseFromString(xml, 'text/xml').documentElement?.textContent ?? '';
      slides.forEach(({ title, words, notes, numbers = [] }, at) => {
        const slide = part(`ppt/slides/slide${at + 1}.xml`);
        for (const said of [title, ...words.map(wordsOf), ...numbers.map(({ number }) => number)])
          expect(textOf(slide)).toContain(said);
        // Screen readers and the list of slides name a slide by its title.
        expect(slide).toMatch(/<p:ph[^>]*type="title"/);
        expect(slide).toContain(`lang="${language === 'da' ? 'da-DK' : 'en-GB'}"`);
        expect(textOf(part(`ppt/notesSlides/notesSlide${at + 1}.xml`))).toContain(notes.slice(0, 60));
      });
      const onError = (_: string, message: string) => {
        throw new Error(message);
      };
      for (const name of Object.keys(files).filter((one) => /\.(?:xml|rels)$/.test(one)))
        new DOMParser({ onError }).parseFromString(part(name), 'text/xml');
      expect(part('ppt/slides/slide1.xml')).toMatch(/descr="[^"]*Lyngby-Taarbæk &amp; Fjordby/);
      expect(part('docProps/core.xml')).toContain(paper.title.replace(/&/g, '&amp;'));
    });
  },
);
