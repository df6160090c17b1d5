/**
 * Every section in every language, by its path: a folder each, a file a language. That is three hundred addresses, which
 * the first screen does without: they are loaded with the first section.
 */
export const sectionFiles = import.meta.glob('./*/*.ts') as Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>
