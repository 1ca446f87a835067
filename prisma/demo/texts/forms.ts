import type { FormTexts } from "./form-text";
import { stayingForms } from "./staying-forms";
import { visitingForms } from "./visiting-forms";

export const FORM_TEXTS: FormTexts = { ...visitingForms, ...stayingForms };
