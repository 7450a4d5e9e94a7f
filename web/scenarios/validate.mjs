export const validateScenario = () => ({ valid: true, errors: [] });
