import { collection, intWhere, stringWhere } from '@yeondong/schema';
import { BudgetItem } from '../fiscal/budget-item.js';

export const budgetItems = collection(BudgetItem, {
  where: {
    step: intWhere('step', '차수: 본예산 0, 제n회 추경 n. / 0 of the first budget, n of the n-th supplementary.'),
    category: stringWhere('category', '내역. / What it is for.'),
    fund: stringWhere('fund', '회계나 기금. / Account or fund.'),
  },
  orderBy: { STEP: 'step', POSITION: 'position', AMOUNT: 'amount', CATEGORY: 'category' },
  defaultOrder: ['STEP', 'POSITION'],
});
