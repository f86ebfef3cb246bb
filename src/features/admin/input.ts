import { z } from 'zod'
import { roles } from '#domain/actor.ts'
import type { AccountId, Id } from '#domain/id.ts'
import { field } from '#platform/http/form.ts'
import { asked } from '#platform/http/query.ts'
import type { AuditFilter } from './audit-queries.ts'
import type { JobState } from './job-queries.ts'

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/

const WRONG_DAYS = 'Số ngày của mật khẩu lần đầu phải từ 1 đến 365.'

export const wardForm = z
  .object({
    name: field.required('Hãy ghi tên phường, không kèm chữ “phường”.', 80),
    placeName: field.required('Hãy ghi địa danh in trước ngày tháng của văn bản.', 80),
    province: field.required('Hãy ghi tên tỉnh, thành phố.', 80),
    code: field.optional(20),
    host: field.optional(200).transform((text, context) => {
      const host = text?.toLowerCase() ?? null
      if (host !== null && !HOST.test(host))
        context.addIssue({
          code: 'custom',
          message: 'Tên miền chỉ gồm chữ không dấu, số, dấu chấm, dấu gạch nối.',
        })
      return host
    }),
    firstPasswordDays: z.coerce
      .number({ error: WRONG_DAYS })
      .int(WRONG_DAYS)
      .min(1, WRONG_DAYS)
      .max(365, WRONG_DAYS),
    secondFactorRoles: field
      .many(z.string())
      .transform((posted) => roles.filter((role) => posted.includes(role))),
    seen: z.string().catch(''),
  })
  .transform(({ seen, ...facts }) => ({ facts, seen }))

const word = z
  .string()
  .regex(/^[a-z][a-z-]{0,60}$/)
  .nullable()
  .catch(null)

const day = asked.day()

const id = asked.id()

/** The audit log's address. A value that does not fit is as if it were not there. */
export const auditQuery = z
  .object({
    loai: word,
    viec: z
      .string()
      .regex(/^[a-z-]{1,40}\.[a-z-]{1,60}$/)
      .nullable()
      .catch(null),
    nguoi: id,
    muc: id,
    tu: day,
    den: day,
    truoc: z.coerce.number().int().min(1).nullable().catch(null),
  })
  .transform((query): { filter: AuditFilter; before: number | null } => ({
    filter: {
      kind: query.loai,
      type: query.viec,
      person: query.nguoi as AccountId | null,
      subject: query.muc as Id<string> | null,
      from: query.tu,
      to: query.den,
    },
    before: query.truoc,
  }))

/** The filter as it stands in the address. */
export const auditAddress = (filter: AuditFilter) => ({
  loai: filter.kind,
  viec: filter.type,
  nguoi: filter.person,
  muc: filter.subject,
  tu: filter.from,
  den: filter.to,
})

const states: readonly JobState[] = ['waiting', 'running', 'failing', 'failed']
export const jobsQuery = z.object({
  trangthai: z
    .string()
    .transform((text) => states.find((state) => state === text) ?? null)
    .catch(null),
})
export const jobId = z.string().regex(/^\d{1,18}$/)
