import { formatDate } from '#domain/date.ts'
import type { Paper } from '#platform/document/document.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import { certaintyWords, ruleGroups, valueWords } from '../messages.ts'
import { isCorrectable } from '../rules/kind.ts'
import type { StatedRule } from '../rules/regime.ts'
import type { Regime, RuleKey } from '../rules/rule.ts'
import { partyBodies, typesOn } from '../symbols.ts'

type Props = {
  readonly regime: Regime
  readonly stated: readonly StatedRule[]
  readonly sample: Paper
}

export const RegimePage = ({ regime, stated, sample }: Props) => {
  const rules = new Map(stated.map((rule) => [rule.key, rule]))
  if (rules.get('mottoWords')?.value === null) rules.delete('motto')
  const of = { regime: regime.key }
  return (
    <>
      <PageHeading
        title={`Thể thức theo ${regime.name}`}
        lead={`${regime.source}, áp dụng từ ngày ${formatDate(regime.from)}.`}
        actions={
          <>
            <LinkButton href={href(routes.formatSampleDocx, of)}>Tải mẫu Word</LinkButton>
            <LinkButton variant="secondary" href={href(routes.formatSamplePdf, of)}>
              Tải mẫu PDF
            </LinkButton>
          </>
        }
      />
      <Card title="Mẫu thông báo">
        <PaperPreview paper={sample} />
      </Card>
      {ruleGroups.map(([title, rows]) => (
        <Card key={title} title={title}>
          <RuleTable caption={title} rows={rows} rules={rules} regime={regime} />
        </Card>
      ))}
      <Card title="Loại văn bản và ký hiệu">
        <Types regime={regime} />
      </Card>
    </>
  )
}

type RuleTableProps = {
  readonly caption: string
  readonly rows: readonly (readonly [RuleKey, string])[]
  readonly rules: ReadonlyMap<RuleKey, StatedRule>
  readonly regime: Regime
}

const RuleTable = ({ caption, rows, rules, regime }: RuleTableProps) => (
  <Table
    caption={caption}
    columns={[
      {
        key: 'label',
        header: 'Mục',
        cell: ({ label, rule }) =>
          isCorrectable(rule.key) ? (
            <a href={href(routes.formatRule, { regime: regime.key, rule: rule.key })}>{label}</a>
          ) : (
            label
          ),
      },
      { key: 'value', header: 'Quy định', cell: ({ rule }) => valueWords(rule) },
      {
        key: 'source',
        header: 'Căn cứ',
        cell: ({ rule }) => sourceWords(rule),
      },
    ]}
    rows={rows.flatMap(([key, label]) => {
      const rule = rules.get(key)
      return rule === undefined ? [] : [{ label, rule }]
    })}
    rowKey={({ rule }) => rule.key}
  />
)

const sourceWords = ({ correction, saidBy, certainty }: StatedRule): string =>
  correction === null
    ? `${saidBy.name}. ${certaintyWords[certainty]}`
    : `Phường sửa, từ ngày ${formatDate(correction.from)}. ${correction.source}`

const Types = ({ regime }: { readonly regime: Regime }) => (
  <>
    <Table
      caption="Loại văn bản và ký hiệu"
      columns={[
        { key: 'name', header: 'Loại văn bản', cell: ({ name }) => name },
        { key: 'symbol', header: 'Ký hiệu', cell: ({ symbol }) => symbol ?? 'không có', nowrap: true },
        { key: 'certainty', header: 'Căn cứ', cell: ({ certainty }) => certaintyWords[certainty] },
      ]}
      rows={typesOn(regime.family, regime.from)}
      rowKey={({ name }) => name}
    />
    {regime.family === 'party' && (
      <p>
        Ký hiệu cơ quan:{' '}
        {partyBodies
          .filter((body) => !('until' in body) || regime.from < body.until)
          .map(({ symbol, name }) => `${symbol} (${name})`)
          .join(', ')}
        .
      </p>
    )}
  </>
)
