import { csvBlob } from './csv';
import { fileName } from './file-name';
import { flatTable } from './flat';
import type { Export } from './formats';

/** The centers that the filters leave, one row each. */
const centersCsv: Export = async (subject, progress) => {
  const { answer, lang } = subject;
  const centers = await subject.centers(progress);
  const blob = csvBlob(flatTable(centers, answer.dataset.sources, lang));
  return { name: fileName(centers.table.caption, subject, 'csv'), blob };
};

export default centersCsv;
