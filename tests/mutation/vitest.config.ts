import { mergeConfig } from 'vitest/config'
import unitTests from '../../vitest.config.ts'
import { served } from './served.ts'

/** The unit tests as ever, except that one file of `src/` is answered with the text that `run.ts` puts there. */
export default mergeConfig(unitTests, {
  plugins: [{
    name: 'mutant',
    enforce: 'pre',
    load: (id: string) => id === served()?.file ? served()?.text : null
  }]
})
