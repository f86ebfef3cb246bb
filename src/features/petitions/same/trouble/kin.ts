/** How near two troubles are: 1 the same, less when people often tell of one by the other, 0 otherwise. */
export const kinship = (one: string, two: string): number =>
  one === two ? (VAGUE.has(one) ? 0.6 : 1) : (kin().get(one)?.has(two) ?? false) ? 0.6 : 0

/** Said beside many a matter, of none in particular. */
const VAGUE = new Set(
  'noise.night storm.relief building.stairs traffic.shelter group.meeting lodging.unregistered official.silent poor.list poor.insurance road.dug school.gate fire.risk building.unlawful land.public'.split(
    ' ',
  ),
)

export const kinOf = (name: string): Iterable<string> => kin().get(name) ?? []

let made: Map<string, Set<string>> | undefined
function kin() {
  if (made) return made
  made = new Map()
  for (const line of KIN.trim().split('\n')) {
    const names = line.trim().split(' ')
    for (const one of names)
      for (const two of names) if (one !== two) made.set(one, (made.get(one) ?? new Set()).add(two))
  }
  return made
}

/** A line: any two of these are often two ways to tell of one matter. */
const KIN = `
  traffic.heavy building.harm
  rubbish.dumped pets.dead
  land.public weeds.grown
  hall.locked sport.pitch
  drain.clogged flood.rain drain.built
  drain.clogged drain.overflow drain.septic
  drain.clogged drain.lakeGate
  drain.overflow flood.rain drain.lakeGate
  drain.overflow drain.smell
  drain.cover drain.collapsed
  road.bad road.dug pavement.broken
  road.bad drain.collapsed
  road.railing lake.drowning
  road.slide pavement.broken
  road.nameplate road.marks
  traffic.fast traffic.racing traffic.accident road.hump
  traffic.blind traffic.accident
  traffic.heavy traffic.fast
  traffic.heavy traffic.signs
  traffic.jam pavement.taken
  traffic.jam school.gate
  traffic.jam parking.blocks
  traffic.jam traffic.light
  traffic.racing noise.night
  traffic.bus traffic.shelter
  parking.blocks parking.loading parking.coach
  parking.blocks parking.lot
  parking.space parking.lot
  pavement.taken building.material
  tree.falling tree.pruning
  tree.falling tree.down
  tree.down storm.relief
  pole.leaning pole.moved
  lake.dirty waste.water
  lake.dirty drain.smell
  lake.dirty rubbish.dumped
  rubbish.uncollected rubbish.dumped
  rubbish.uncollected bin.full
  rubbish.dumped dump.near
  rubbish.uncollected dump.near
  bin.full bin.wanted
  noise.work noise.night
  noise.music noise.night noise.drinking
  noise.night fight.brawl
  noise.drinking vagrant.sleeping
  dust.flying smoke.burning
  waste.water drain.smell
  theft.done security.camera
  drugs.use lodging.unregistered
  dog.loose dog.vaccine
  building.unlawful building.way
  building.old poor.house
  building.old storm.relief
  land.title admin.runaround
  land.title land.split
  land.split admin.runaround
  land.compensation land.plan
  building.permit land.plan
  admin.slow admin.online
  admin.civil admin.runaround
  admin.hours health.staff
  official.bribe land.title
  hotline.dead mailbox.rusty
  group.money school.fees
  poor.disabled poor.support
  shrine.decay building.old
  shrine.stele shrine.decay
  hall.none hall.furniture
  hall.decay building.old
  sport.machines park.bench
  school.crowded school.admission
  tap.dirty tap.connect
  tap.leak tap.pond
  tap.weak hydrant.dry
  power.weak power.station
  children.rowdy sport.pitch
`
