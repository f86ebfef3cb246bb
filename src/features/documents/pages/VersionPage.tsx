import type { ComponentChildren } from 'preact'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { FormContext } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Moment } from '#ui/When.tsx'
import type { changedParts } from '../changes.ts'
import type { OfficeDocument } from '../document.ts'
import type { DocumentVersion } from '../version-queries.ts'
import { ChangedLines } from './ChangedLines.tsx'

type Props = {
  readonly document: OfficeDocument
  readonly versions: readonly DocumentVersion[]
  readonly version: number
  /** The wording it is compared with; null: it is the first. */
  readonly against: number | null
  readonly parts: ReturnType<typeof changedParts> | null
  readonly preview: ComponentChildren
}

/** What a version changed, word by word, and the whole of it below. */
export const VersionPage = ({ document, versions, version, against, parts, preview }: Props) => {
  const one = versions.find((saved) => saved.version === version)
  const to = (number: number) => href(routes.documentVersion, { id: document.id, version: String(number) })
  return (
    <>
      <PageHeading
        over={document.words.abstract}
        title={against === null ? `Bản ${version}` : `Bản ${version} so với bản ${against}`}
        lead={
          one && (
            <>
              {one.by} lưu <Moment at={one.at} />
              {one.note !== null && `: ${one.note}`}
            </>
          )
        }
        actions={
          <>
            {version > 1 && <LinkButton href={to(version - 1)}>Bản trước</LinkButton>}
            {version < document.version && <LinkButton href={to(version + 1)}>Bản sau</LinkButton>}
          </>
        }
      />
      {versions.length > 1 && (
        <form class="compare" method="get" action={to(version)}>
          <FormContext.Provider
            value={{
              values: { voi: String(against ?? '') },
              errors: [],
              idPrefix: 'so-',
              markOptional: false,
            }}
          >
            <SelectField
              name="voi"
              label="So với"
              options={versions
                .filter((saved) => saved.version !== version)
                .map((saved) => ({
                  value: String(saved.version),
                  label: `Bản ${saved.version} (${saved.by})`,
                }))}
            />
            <Button variant="secondary">So sánh</Button>
          </FormContext.Provider>
        </form>
      )}
      {parts === null ? (
        <p class="muted">Đây là bản đầu tiên, chưa có bản nào trước để so.</p>
      ) : parts.changed.length === 0 ? (
        <p>Lời văn hai bản giống hệt nhau.</p>
      ) : (
        <>
          <p class="muted">
            <ins>Chữ gạch chân</ins> là chữ thêm vào, <del>chữ gạch ngang</del> là chữ bỏ đi.
            {parts.kept.length > 0 && ` Giữ nguyên: ${parts.kept.join(', ').toLocaleLowerCase('vi')}.`}
          </p>
          {parts.changed.map(({ name, lines }) => (
            <Card key={name} title={name}>
              <ChangedLines lines={lines} />
            </Card>
          ))}
        </>
      )}
      <details class="whole-version" open={parts === null}>
        <summary>Xem cả bản {version}</summary>
        {preview}
      </details>
    </>
  )
}
