import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach } from 'vitest'

// A component that stays mounted would hear the next test's events.
enableAutoUnmount(afterEach)
