import { mergeConfig } from 'vitest/config'
import unitTests from '../../vitest.config.ts'
import { served } from './served.ts'

/** The unit tests as ever, except that files of `src/` are answered with the texts that `unitTests.ts` puts there. */
export default mergeConfig(unitTests, {
  plugins: [{ name: 'mutant', enforce: 'pre', load: (id: string) => served(id) }]
})
