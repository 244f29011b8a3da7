import { useEffect, useState } from 'react';
import { type Lang, localeOf } from '../i18n/lang';

/** The time of now in milliseconds, every second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}

/** A time of day: 15:04. */
export function timeWords(at: number, lang: Lang): string {
  return new Date(at).toLocaleTimeString(localeOf[lang], { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** How long something has lasted: 0:07, 12:30, 1:02:03. */
export function durationWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
