/** Where manifest.xml and the functions' help addresses point while developing; a build puts ADDIN_URL in its place. */
export const DEVELOPMENT_URL = "https://localhost:3000";
