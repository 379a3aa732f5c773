// The frame around every screen: top bar, scoreboard, navigation.

import { Screen } from './screen';
import { SideNav } from './side-nav';

export function Shell() {
  return (
    <>
      <SideNav />
      <Screen />
    </>
  );
}
