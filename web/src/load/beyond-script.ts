import { cost } from '../beyond/cost';
import { learning } from '../beyond/learning';
import { realWords } from '../beyond/real-words';
import { arrows } from '../sensitivity';
import { provide } from './classic';

provide('classic/beyond', { cost, learning, 'real-words': realWords, arrows });
