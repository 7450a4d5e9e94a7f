/** Starts the module; resolves to the raw entries of bindings.cpp. */
export default function instantiate(): Promise<Record<string, Function>>;
