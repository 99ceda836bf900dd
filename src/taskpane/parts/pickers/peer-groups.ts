/** The peer groups of the workbook as the panel knows them, and the one that is chosen. */
import { create } from "zustand";
import { keepPeerGroup, readPeerGroups, type PeerGroup } from "../../../workbook/kept/peer-groups.ts";

interface PeerGroups {
  readonly groups: readonly PeerGroup[];
  /** The name of the group that Compare shows; undefined for all companies. */
  readonly chosen: string | undefined;
}

export const usePeerGroups = create<PeerGroups>(() => ({ groups: [], chosen: undefined }));

export const chosenGroup = ({ groups, chosen }: PeerGroups): PeerGroup | undefined => groups.find(({ name }) => name === chosen);

export async function loadPeerGroups(): Promise<void> {
  usePeerGroups.setState({ groups: await readPeerGroups() });
}

/** Keeps a group in the place of the one called `was`, and chooses it; undefined takes that one away. */
export async function changePeerGroup(was: string | undefined, group: PeerGroup | undefined): Promise<void> {
  usePeerGroups.setState({ groups: await keepPeerGroup(was, group), chosen: group?.name });
}
