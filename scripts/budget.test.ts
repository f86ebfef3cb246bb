import { expect, test } from 'vitest'
import { overBudget } from './budget.ts'

test('sizes at the budget pass', () => {
  expect(overBudget({ 'app.css': 24 * 1024, 'clerk.js': 20 * 1024, 'map.js': 10 * 1024 })).toEqual([])
})

test('a style sheet above 24 kB is named with its size', () => {
  expect(overBudget({ 'app.css': 25 * 1024 })).toEqual(['app.css is 25.0 kB, its budget is 24.0 kB'])
})

test('an island counts together with the script that every office page loads', () => {
  expect(overBudget({ 'clerk.js': 20 * 1024, 'confirm.js': 11 * 1024 })).toEqual([
    'clerk.js + confirm.js is 31.0 kB, its budget is 30.0 kB',
  ])
})

test('fonts count together', () => {
  expect(overBudget({ 'a-400.woff2': 16 * 1024, 'a-600.woff2': 15 * 1024 })).toEqual([
    'all fonts is 31.0 kB, its budget is 30.0 kB',
  ])
})
