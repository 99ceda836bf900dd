import address from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

/** A worker for one PDF. Ending it stops whatever the file makes it do. */
export const pdfWorker = (): Worker => new Worker(address, { type: "module" });
