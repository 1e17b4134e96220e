/** What stands before an item of a list that was typed by hand, with the space after it. */
export const BULLET =
  /^[\s\u00A0]*(?:[•●○◦▪▫■□◆◇►▸‣⁃∙·✓✔➢❖\uF000-\uF0FF][\s\u00A0]*|[-–—*][\s\u00A0]+|o[\t\u00A0]\s*|\(?\d{1,2}[.)][\s\u00A0]+|\(?[a-z]\)[\s\u00A0]+|\(?[ivx]{1,4}\)[\s\u00A0]+)(?=\S)/u
