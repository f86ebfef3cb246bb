import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { type Found, FoundSections } from './FoundSections.tsx'

/** Everything public about one topic. */
export const TopicPage = ({ name, ...found }: Found & { readonly name: string }) => (
  <>
    <PageHeading over="Lĩnh vực" title={name} />
    {found.matters.length + found.articles.length === 0 && (
      <Empty title="Chưa có nội dung công khai về lĩnh vực này" />
    )}
    <FoundSections {...found} />
  </>
)
