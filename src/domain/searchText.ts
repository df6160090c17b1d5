/**
 * Letters that Unicode does not take apart into a letter and its mark, and what is typed for them on a keyboard
 * that lacks them.
 */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i'
}

/**
 * A text as every search of this app compares it: without case, and without the accents of Latin, Greek and Cyrillic
 * letters, so that "muller" finds "Müller" and "петр" finds "Пётр". The vowel signs and tone marks of other scripts
 * (Hindi, Thai, Arabic) are letters to their readers and stay: without them different words would be the same.
 */
export function searchText(text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/[ßæœøłđðı]/g, letter => PLAIN_LETTERS[letter] ?? letter)
}

/** The words of what is typed into a search, each as `searchText` has it; none for an empty one. */
export function searchWords(typed: string): string[] {
  return searchText(typed).split(/\s+/).filter(Boolean)
}

/**
 * Whether a text holds all words of a search, in whatever order.
 * @param searched a text as `searchText` answers it.
 * @param words what `searchWords` answers.
 */
export function hasWords(searched: string, words: readonly string[]): boolean {
  return words.every(word => searched.includes(word))
}
