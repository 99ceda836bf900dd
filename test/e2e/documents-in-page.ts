/** The script of the page that opens documents. */
import { openDocuments } from "../../src/documents/open-documents.ts";

declare global {
  interface Window {
    openDocuments: typeof openDocuments;
    /** The file that is opened next. */
    file: File;
  }
}

window.openDocuments = openDocuments;
