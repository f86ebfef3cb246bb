import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFRef,
  PDFStream,
} from 'pdf-lib'

/**
 * Tagged PDFs of one making as one, in their order, with their tags: whoever listens to the paper hears all of it. Printed on both sides, each begins on a sheet
 * of its own. Bookmarks are left out, for they would name the pages of the first alone.
 */
export async function joinPdfs(
  [first, ...others]: readonly [Uint8Array, ...Uint8Array[]],
  { onSheetsOfTheirOwn = false }: { readonly onSheetsOfTheirOwn?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (others.length === 0) return new Uint8Array(first)
  const whole = await PDFDocument.load(first, { updateMetadata: false })
  whole.catalog.delete(PDFName.of('Outlines'))
  const tags = tagsOf(whole)
  for (const bytes of others) {
    if (onSheetsOfTheirOwn && whole.getPageCount() % 2 === 1) whole.addPage(sizeOf(whole))
    await append(whole, tags, await PDFDocument.load(bytes, { updateMetadata: false }))
  }
  return new Uint8Array(await whole.save())
}

type Tags = {
  readonly root: PDFDict
  readonly rootRef: PDFRef
  /** Pairs of a number and what is tagged under it, the numbers rising. */
  readonly nums: PDFArray
  next: number
}

/** The tree of tags made flat, so that others can be hung behind it; null for a file without tags. */
function tagsOf(document: PDFDocument): Tags | null {
  const rootRef = document.catalog.get(name('StructTreeRoot'))
  if (!(rootRef instanceof PDFRef)) return null
  const root = document.context.lookup(rootRef, PDFDict)
  const nums = document.context.obj([])
  let next = 0
  for (const [key, value] of pairsIn(root.lookupMaybe(name('ParentTree'), PDFDict))) {
    nums.push(PDFNumber.of(key))
    nums.push(value)
    next = Math.max(next, key + 1)
  }
  root.set(name('ParentTree'), document.context.obj({ Nums: nums }))
  root.set(name('K'), document.context.obj(kidsOf(root)))
  return { root, rootRef, nums, next }
}

async function append(whole: PDFDocument, tags: Tags | null, part: PDFDocument): Promise<void> {
  const own = tags === null ? null : tagsOf(part)
  if (tags !== null) shiftKeys(part, tags.next)
  // What hangs directly under the root is taken off it, so that the copier does not follow it up to the whole tree again.
  const elements = own === null ? [] : kidsOf(own.root)
  for (const one of elements) part.context.lookupMaybe(one, PDFDict)?.delete(name('P'))
  const copier = PDFObjectCopier.for(part.context, whole.context)
  for (const { ref } of part.getPages()) hang(whole, copier.copy(ref))
  if (tags === null || own === null) return
  const kids = tags.root.lookup(name('K'), PDFArray)
  for (const one of elements) {
    const copy = copier.copy(one)
    whole.context.lookupMaybe(copy, PDFDict)?.set(name('P'), tags.rootRef)
    kids.push(copy)
  }
  for (const [key, value] of pairsIn(own.root.lookupMaybe(name('ParentTree'), PDFDict))) {
    tags.nums.push(PDFNumber.of(key + tags.next))
    tags.nums.push(copier.copy(value))
  }
  tags.next += own.next
}

const name = (text: string): PDFName => PDFName.of(text)

const sizeOf = (whole: PDFDocument): [number, number] => {
  const { width, height } = whole.getPage(0).getSize()
  return [width, height]
}

/** The next page of `whole`. */
function hang(whole: PDFDocument, page: PDFRef): void {
  const parent = whole.catalog.insertLeafNode(page, whole.catalog.Pages().Count().asNumber())
  whole.context.lookup(page, PDFDict).set(name('Parent'), parent)
}

const kidsOf = (element: PDFDict): PDFRef[] => {
  const kids = element.lookup(name('K'))
  if (kids instanceof PDFArray) return kids.asArray().filter((kid) => kid instanceof PDFRef)
  const only = element.get(name('K'))
  return only instanceof PDFRef ? [only] : []
}

/** A number tree, however deep, as its pairs. */
function pairsIn(tree: PDFDict | undefined): readonly (readonly [number, ReturnType<PDFArray['get']>])[] {
  if (tree === undefined) return []
  const nums = tree.lookupMaybe(name('Nums'), PDFArray)
  const kids = tree.lookupMaybe(name('Kids'), PDFArray)
  const own = nums === undefined ? [] : Array.from({ length: nums.size() / 2 }, (_, at) => at)
  return [
    ...own.map((at) => [nums?.lookup(at * 2, PDFNumber).asNumber() ?? 0, nums?.get(at * 2 + 1)] as never),
    ...Array.from({ length: kids?.size() ?? 0 }, (_, at) => pairsIn(kids?.lookup(at, PDFDict))).flat(),
  ]
}

/** Pages and links name their place in the tree of tags by a number. */
function shiftKeys(part: PDFDocument, by: number): void {
  for (const [, object] of part.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null
    if (dict === null) continue
    for (const key of ['StructParents', 'StructParent'].map(name)) {
      const value = dict.get(key)
      if (value instanceof PDFNumber) dict.set(key, PDFNumber.of(value.asNumber() + by))
    }
  }
}
