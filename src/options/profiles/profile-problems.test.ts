import { describe, expect, it } from 'vitest';
import { employees, place, someIcp } from '../../../tests/support/companies.ts';
import type { Criterion } from '../../model/icp.ts';
import { profileProblems } from './profile-problems.ts';

const problemsOf = (criteria: Criterion[], name = 'Nordic') =>
  Object.fromEntries(profileProblems(someIcp(criteria, { name })));

describe('profileProblems', () => {
  it('finds none in a profile that can be saved', () => {
    expect(problemsOf([place(['FI']), employees(50, 50)])).toEqual({});
  });

  it('wants a name and a criterion', () => {
    expect(problemsOf([], ' ')).toEqual({ name: 'problem_profile_name', criteria: 'problem_no_criteria' });
  });

  it('names the criterion that asks nothing', () => {
    expect(problemsOf([place([]), employees(1, null)])).toEqual({ place: 'problem_criterion_empty' });
  });

  it('tells a range that runs backwards from a number that is none', () => {
    expect(problemsOf([employees(100, 50)])).toEqual({ 'employees.max': 'problem_range' });
    expect(problemsOf([employees(-5, 50)])).toEqual({ 'employees.min': 'problem_number' });
    expect(problemsOf([employees(1.5, null)])).toEqual({ 'employees.min': 'problem_number' });
  });
});
