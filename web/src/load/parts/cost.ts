// The element is there before any of its parts: with it named here, what both use stays in its module.
import '../../attention-explainer';

export { cost } from '../../beyond/cost';
