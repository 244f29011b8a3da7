import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Dashboard, DashboardState } from './store';

/** The store that the components below belong to. */
export const DashboardContext = createContext<Dashboard | undefined>(undefined);

export function useDashboardStore(): Dashboard {
  const store = useContext(DashboardContext);
  if (!store) throw new Error('No dashboard store above this component');
  return store;
}

/** Subscribes to a part of the state. The selector must give the same value for the same state. */
export function useDashboard<T>(selector: (state: DashboardState) => T): T {
  return useStore(useDashboardStore(), selector);
}
