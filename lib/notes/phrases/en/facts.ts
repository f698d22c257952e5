import type { Phrases } from '../../phrases';
import { bodyFacts } from './body-facts';
import { effort } from './effort';
import { foodAndDrink } from './food-and-drink';
import { moreFacts } from './more-facts';
import { weather } from './weather';

/** What a note tells beside a cramp. */
export const facts: Phrases['facts'] = { ...foodAndDrink, ...bodyFacts, ...weather, ...effort, ...moreFacts };
