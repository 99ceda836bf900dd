/** What stands behind an error that no function of the add-in has explained. */
export const ERROR_SENTENCES: Readonly<Record<string, string>> = {
  "#BUSY!": "The function has not answered yet.",
  "#DIV/0!": "The formula divides by zero.",
  "#NAME?": "A name in the formula is not known. Check its spelling.",
  "#REF!": "A cell that the formula refers to is not there any more.",
  "#SPILL!": "The cells that the answer would fill are in use. Clear them.",
  "#VALUE!": "An argument is of the wrong type.",
};
