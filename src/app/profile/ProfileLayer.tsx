import { centersById } from '../../domain/center-index';
import type { CenterId, Dataset } from '../../domain/dataset';
import { useDashboardStore } from '../../state/context';
import { CompareBar } from './CompareBar';
import { ComparePanel } from './ComparePanel';
import { ProfilePanel } from './ProfilePanel';
import './profile.css';
import './compare.css';

/** The profile of a center, and the comparison of several: a bar while centers are added, then all over the page. */
export default function ProfileLayer({
  dataset,
  profile,
  compare,
  comparing,
}: {
  readonly dataset: Dataset;
  readonly profile: CenterId | undefined;
  readonly compare: readonly CenterId[];
  readonly comparing: boolean;
}) {
  const { show } = useDashboardStore().getState();
  const centers = centersById(dataset);
  const center = profile && centers.get(profile);
  const chosen = compare.flatMap((id) => centers.get(id) ?? []);
  const bar =
    comparing || chosen.length === 0 ? null : (
      <CompareBar centers={chosen} onOpen={() => show({ comparing: true, profile: undefined, evidence: undefined })} />
    );
  return (
    <>
      {comparing ? (
        <ComparePanel dataset={dataset} centers={chosen} onClose={() => show({ comparing: false })} />
      ) : null}
      {center ? null : bar}
      {center ? <ProfilePanel dataset={dataset} center={center} bar={bar} /> : null}
    </>
  );
}
