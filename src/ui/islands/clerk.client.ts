import { enhanceCombos } from './combo.ts'
import { keepDrafts } from './drafts.ts'
import { enhanceFilterLists } from './filter-list.ts'
import { focusErrors } from './focus-errors.ts'
import { moveInLists } from './list-keys.ts'
import { closeMenus } from './menus.ts'
import { selectRows } from './select-rows.ts'
import { listenForShortcuts } from './shortcuts.ts'
import { submitOnce } from './submit-once.ts'
import { guardUnsaved } from './unsaved-guard.ts'

// Comforts for those who work here all day. Every page does its job without them.
focusErrors()
enhanceCombos()
enhanceFilterLists()
selectRows()
moveInLists()
listenForShortcuts()
keepDrafts()
guardUnsaved()
submitOnce()
closeMenus()
