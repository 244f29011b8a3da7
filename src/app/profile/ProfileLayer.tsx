import { useState } from 'react';
import { centersById } from '../../domain/center-index';
import type { CenterId, Dataset } from '../../domain/dataset';
import { useDashboardStore } from '../../state/context';
import { CompareBar } from './CompareBar';
import { ComparePanel } from './ComparePanel';
import { ProfilePanel } from './ProfilePanel';
import './profile.css';

/** The profile of a center, and the comparison of several: a bar while it is gathered, then all over the page. */
export default function ProfileLayer({
  dataset,
  profile,
  compare,
}: {
  readonly dataset: Dataset;
  readonly profile: CenterId | undefined;
  readonly compare: readonly CenterId[];
}) {
  const store = useDashboardStore();
  const centers = centersById(dataset);
  const center = profile && centers.get(profile);
  const chosen = compare.flatMap((id) => centers.get(id) ?? []);
  // An address that names several opens them; who gathers them here says when.
  const [isOpen, setOpen] = useState(chosen.length > 1);
  if (isOpen && chosen.length < 2) setOpen(false);
  const bar =
    isOpen || chosen.length === 0 ? null : (
      <CompareBar
        centers={chosen}
        onOpen={() => {
          setOpen(true);
          store.getState().show({ profile: undefined, evidence: undefined });
        }}
      />
    );
  return (
    <>
      {isOpen ? <ComparePanel dataset={dataset} centers={chosen} onClose={() => setOpen(false)} /> : null}
      {center ? null : bar}
      {center ? <ProfilePanel dataset={dataset} center={center} bar={bar} /> : null}
    </>
  );
}
