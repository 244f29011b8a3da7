import type { Form } from './form';
import { areaForm } from './forms/area';
import { caseForm } from './forms/case';
import { coverageForm } from './forms/coverage';
import { kpisForm } from './forms/kpis';
import { matrixForm } from './forms/matrix';
import { timelineForm } from './forms/timeline';
import { visitForm } from './forms/visit';

/** The form of each card in PowerPoint by its id; see docs/powerpoint.md. */
export const FORMS: Readonly<Record<string, Form>> = {
  kpis: kpisForm,
  area: areaForm,
  coverage: coverageForm,
  matrix: matrixForm,
  timeline: timelineForm,
  visit: visitForm,
  case: caseForm,
};
