import type { ComponentChildren } from 'preact'
import type { IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import type { Signature } from '#platform/signature/finding.ts'
import { href, routes } from '#routes'
import type { Attachment } from '#ui/Attachments.tsx'
import { Attachments } from '#ui/Attachments.tsx'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Signatures } from '#ui/Signatures.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { Day } from '#ui/When.tsx'
import { stateTones } from '../dossier-queries.ts'
import { channelNames, kindNames } from '../messages.ts'
import {
  electronicAddress,
  isEditable,
  isElectronic,
  mayFollow,
  nameOf,
  type Reply,
  type ReplyStep,
  stateWords,
} from '../reply.ts'
import { capital } from '../template/values.ts'
import { type Word, wayNames, wordNames, wordTones } from '../word.ts'
import { Acts, type ActsView } from './Acts.tsx'
import { DeliveryForms } from './DeliveryForms.tsx'
import { stepItems } from './steps.ts'

export type ReplyView = {
  readonly letter: Reply
  readonly dossier: { readonly code: string; readonly title: string }
  readonly siblings: number
  readonly replacedBy: string | null
  readonly steps: readonly ReplyStep[]
  readonly names: ReadonlyMap<string, string>
  readonly words: readonly Word[]
  readonly signed: readonly Attachment[]
  /** Of the signed file; null when it is no PDF. */
  readonly signatures: readonly Signature[] | null
  readonly proofs: readonly Attachment[]
  readonly acts: ActsView
  readonly mayEdit: boolean
  readonly mayReplace: boolean
  readonly mayDeliver: boolean
  readonly today: IsoDate
  /** A mail server is configured. */
  readonly mailing: boolean
  readonly refused: {
    readonly act: string
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  } | null
  readonly preview: ComponentChildren
}

/** One letter: what to do next, what it says, what happened to it. */
export const ReplyPage = (view: ReplyView) => {
  const { letter, dossier } = view
  const address = { reply: letter.id }
  return (
    <>
      <PageHeading
        over={
          <a href={href(routes.dossier, { id: letter.dossier })}>
            {dossier.code}: {dossier.title}
          </a>
        }
        title={nameOf(letter)}
        status={<Status tone={stateTones[letter.state]}>{stateWords[letter.state]}</Status>}
        actions={
          <>
            {view.mayEdit && isEditable(letter.state) && (
              <LinkButton href={href(routes.replyEdit, address)}>Sửa thư này</LinkButton>
            )}
            <LinkButton href={href(routes.dossierRoad, { id: letter.dossier })}>Cả đường đi</LinkButton>
            <LinkButton href={href(routes.replyPdf, address)} download>
              PDF
            </LinkButton>
            <LinkButton href={href(routes.replyPdf, address, { in: 'hai-mat' })} download>
              PDF in hai mặt
            </LinkButton>
            <LinkButton href={href(routes.replyDocx, address)} download>
              Word
            </LinkButton>
          </>
        }
      />
      <Electronic letter={letter} mailing={view.mailing} />
      <div class="main-and-side letter-desk">
        <div class="stack">
          <Acts {...view.acts} />
          {view.mayDeliver && <DeliveryForms letter={letter} today={view.today} refused={view.refused} />}
          <Card title="Thông tin thư">
            <Facts view={view} />
          </Card>
          {view.words.length > 0 && (
            <Card title="Người dân nói">
              <ul>
                {view.words.map((word) => (
                  <li key={word.id}>
                    <Status tone={wordTones[word.says]}>{wordNames[word.says]}</Status>{' '}
                    <Day date={word.saidOn} />, {wayNames[word.via]}
                    {word.reason !== null && <blockquote>{word.reason}</blockquote>}
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div class="stack">
          <Card title="Xem trước">{view.preview}</Card>
          <Card title="Đã diễn ra">
            <Timeline items={stepItems(view.steps, view.names)} />
          </Card>
        </div>
      </div>
      {view.mayReplace && mayFollow(letter.state, 'replaced') && (
        <ConfirmForm
          action={href(routes.replyReplacement, address)}
          summary="Làm thư thay thế"
          question="Thư này giữ nguyên trong sổ và ghi là đã được thay. Thư mới sẽ nêu thư bị thay và phải duyệt, lấy số riêng."
          confirmLabel="Soạn thư thay thế"
          idPrefix="replace-"
          values={view.refused?.act === 'replace' ? view.refused.values : {}}
          errors={view.refused?.act === 'replace' ? view.refused.errors : []}
        >
          <TextArea name="reason" label="Vì sao phải thay" required rows={2} maxlength={1000} />
        </ConfirmForm>
      )}
    </>
  )
}

/** A letter that goes without paper: where it is now, and what to do when it does not leave. */
const Electronic = ({ letter, mailing }: Pick<ReplyView, 'letter' | 'mailing'>) => {
  const { channel, state, email, phone } = letter
  if (!isElectronic(channel) || (state !== 'sent' && state !== 'not-delivered')) return null
  const outbox = <a href={href(routes.outbox, {}, { cho: 'nguoi-dan' })}>Thư đi</a>
  if (channel === 'message')
    return (
      <Notice tone="info" title={`Tin nhắn đến ${phone ?? ''}`}>
        <p>
          Lời nhắn nằm ở {outbox}. Phần mềm chưa nối với tổng đài tin nhắn: hãy gửi từ điện thoại của Văn
          phòng, rồi ghi đã giao.
        </p>
      </Notice>
    )
  if (mailing)
    return (
      <Notice tone={state === 'sent' ? 'info' : 'warning'} title={`Thư điện tử đến ${email ?? ''}`}>
        <p>
          {state === 'sent'
            ? 'Đang chờ máy chủ thư nhận.'
            : 'Máy chủ thư chưa nhận; phần mềm còn thử lại. Nếu địa chỉ sai, hãy gửi bằng cách khác.'}{' '}
          Xem ở {outbox}.
        </p>
      </Notice>
    )
  return (
    <Notice tone="warning" title="Thư điện tử chưa rời khỏi phường">
      <p>
        Chưa có máy chủ thư nên thư đến {email} đang giữ ở {outbox}. Hãy gửi từ hộp thư của Văn phòng hoặc
        giao cách khác, rồi ghi đã giao.
      </p>
    </Notice>
  )
}

const Facts = ({
  view: { letter, siblings, replacedBy, signed, signatures, proofs },
}: {
  readonly view: ReplyView
}) => (
  <DefinitionList
    items={[
      { term: 'Loại thư', value: kindNames[letter.kind] },
      { term: 'Người nhận', value: `${capital(letter.honorific)} ${letter.addressee}` },
      { term: 'Địa chỉ', value: [letter.address, letter.groupName].filter(Boolean).join(', ') || null },
      {
        term: 'Ý kiến',
        value: <a href={href(routes.petition, { id: letter.petition })}>{letter.petitionCode}</a>,
      },
      { term: 'Cách giao', value: wayOf(letter) },
      {
        term: 'Soạn cùng',
        value:
          siblings > 1 ? (
            <a href={href(routes.replyBatch, { batch: letter.batch })}>{siblings} thư của cùng một việc</a>
          ) : (
            'Thư riêng'
          ),
      },
      ...(letter.replaces === null
        ? []
        : [
            {
              term: 'Thay cho',
              value: <a href={href(routes.reply, { reply: letter.replaces })}>thư trước đây</a>,
            },
          ]),
      ...(replacedBy === null
        ? []
        : [
            {
              term: 'Đã thay bằng',
              value: <a href={href(routes.reply, { reply: replacedBy })}>thư sau</a>,
            },
          ]),
      ...(letter.signedSha256 === null
        ? []
        : [
            { term: 'Bản đã ký', value: <Attachments items={signed} /> },
            ...(signatures === null
              ? []
              : [{ term: 'Chữ ký số', value: <Signatures signatures={signatures} /> }]),
            { term: 'SHA-256', value: <code class="fingerprint">{letter.signedSha256}</code> },
          ]),
      ...(proofs.length === 0 ? [] : [{ term: 'Bằng chứng giao', value: <Attachments items={proofs} /> }]),
    ]}
  />
)

const wayOf = (letter: Reply): string => {
  const { channel } = letter
  if (!isElectronic(channel)) return channelNames[channel]
  return `${channelNames[channel]}: ${electronicAddress(letter, channel) ?? 'người dân chưa để lại'}`
}
