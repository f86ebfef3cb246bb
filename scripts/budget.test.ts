import { expect, test } from 'vitest'
import { overBudget } from './budget.ts'

test('sizes at the budget pass', () => {
  expect(overBudget({ 'app.css': 30 * 1024, 'clerk.js': 20 * 1024, 'map.js': 10 * 1024 })).toEqual([])
})

test('a style sheet above 30 kB is named with its size', () => {
  expect(overBudget({ 'app.css': 31 * 1024 })).toEqual(['app.css is 31.0 kB gzipped, its budget is 30.0 kB'])
})

test('an island counts together with the script that every office page loads', () => {
  expect(overBudget({ 'clerk.js': 20 * 1024, 'confirm.js': 11 * 1024 })).toEqual([
    'clerk.js + confirm.js is 31.0 kB gzipped, its budget is 30.0 kB',
  ])
})
