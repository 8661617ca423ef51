import fs from 'node:fs';
import path from 'node:path';

/** The report that sums those of the agencies, in the example `district`. */
export const district = 'reports/2022/区政府.report.yaml';

/** The report of one of them. */
export const agency = 'reports/2022/单位/住房和城乡建设局.report.yaml';

/** Takes one from a figure of the agency, in its table and in its prose: the district's sum is wrong then. */
export function spoilAgency(workspace) {
  const report = path.join(workspace, agency);
  fs.writeFileSync(report, fs.readFileSync(report, 'utf8').replace('{处理决定:  44}', '{处理决定:  43}').replace('处罚决定44件', '处罚决定43件'));
}
