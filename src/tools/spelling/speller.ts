import { join } from 'node:path';
import {
  combineTextAndLanguageSettings,
  finalizeSettings,
  getDefaultBundledSettingsAsync,
  getDictionary,
  spellCheckDocument,
} from 'cspell-lib';
import type { Locale } from '#domain/shared/locale.ts';
import { root } from '../checks/root.ts';

/** A word that no dictionary has, by its offset in the text. */
export interface Unknown {
  readonly word: string;
  readonly offset: number;
}

/** cspell with the dictionaries of one or more languages. */
export interface Speller {
  has(word: string): boolean;
  unknownIn(text: string): Promise<readonly Unknown[]>;
}

/** English is British here. `code` adds the words of the trade, for what stands in comments. */
const dictionaries = { id: 'id', en: 'en-GB' } as const;

const indonesian = {
  name: 'id-id',
  path: join(root, 'node_modules/@cspell/dict-id-id/dict/id-id.trie'),
};

export async function openSpeller(
  languages: readonly Locale[],
  kind: 'prose' | 'code' = 'prose',
): Promise<Speller> {
  const language = languages.map((each) => dictionaries[each]).join(',');
  const languageId = kind === 'code' ? 'typescript' : 'plaintext';
  const bundled = await getDefaultBundledSettingsAsync();
  const settings = {
    ...bundled,
    dictionaryDefinitions: [...(bundled.dictionaryDefinitions ?? []), indonesian],
    languageSettings: [
      ...(bundled.languageSettings ?? []),
      { languageId: '*', locale: 'id', dictionaries: [indonesian.name] },
    ],
    language,
    minWordLength: 3,
    maxNumberOfProblems: 100_000,
    maxDuplicateProblems: 100_000,
  };
  const options = { generateSuggestions: false, noConfigSearch: true };
  const known = await getDictionary(
    finalizeSettings(combineTextAndLanguageSettings(settings, '', languageId)),
  );
  return {
    has: (word) => known.has(word) || known.has(word.toLowerCase()),
    unknownIn: async (text) => {
      const document = { uri: 'file:///text.txt', text, languageId, locale: language };
      const { issues } = await spellCheckDocument(document, options, settings);
      return issues.map(({ text: word, offset }) => ({ word, offset }));
    },
  };
}
