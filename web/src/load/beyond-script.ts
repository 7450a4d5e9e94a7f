import { learning } from '../beyond/learning';
import { realWords } from '../beyond/real-words';
import { provide } from './classic';

provide('classic/beyond', { learning, 'real-words': realWords });
