import type { RowList } from '../../../src/charts/chart.js';
import { isolated, type Make } from './shared.js';

const NAMES = [
  'Sara Ahmadi',
  'علی رضایی',
  'Nima',
  'A name that is far too long to stand in one line of any table at all',
];

/** A list of so many rows, the third of them marked. */
export const rows =
  (count: number, mark: 'right' | 'own'): Make =>
  (language) => {
    const fa = language === 'fa';
    const list: RowList = {
      most: 400,
      rows: Array.from({ length: count }, (_, index) => ({
        lead: (index + 1).toLocaleString(language),
        label: isolated(NAMES[index % NAMES.length] ?? ''),
        value: 400 - index * 40,
        text: fa
          ? `${isolated((400 - index * 40).toLocaleString('fa'))} امتیاز`
          : `${400 - index * 40} points`,
        tone: index % 2,
        ...(index === 2 ? { mark } : {}),
      })),
    };
    return {
      language,
      title: fa ? 'جدول امتیازهای این دور' : 'The table of this round',
      subtitle: fa ? 'نام و امتیاز' : 'name and points',
      verdict: fa ? 'سارا پیشتاز است' : 'Sara leads',
      mood: 'neutral',
      panels: [],
      list,
      alt: fa ? 'جدول' : 'A table',
    };
  };
