// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { download } from '../../src/files/download'

afterEach(() => {
  vi.useRealTimers()
})

describe('A download', () => {
  it('hands the file to the browser by its name, and lets go of it later', () => {
    vi.useFakeTimers()
    const blob = new Blob(['a'])
    const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one')
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.href} ${this.download}`)
    })
    download({ name: 'List.csv', blob })
    expect(make).toHaveBeenCalledWith(blob)
    expect(clicked).toEqual(['blob:one List.csv'])
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:one')
  })
})
