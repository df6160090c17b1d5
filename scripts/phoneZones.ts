/**
 * Makes the table of phone prefixes and time zones that `src/domain/phoneZones.ts` reads, and prints it as a module:
 *
 *   npx tsx scripts/phoneZones.ts map_data.txt v9.0.35 > src/domain/phoneZoneTable.ts
 *
 * The source is `resources/timezones/map_data.txt` of Google's libphonenumber, under the Apache License 2.0:
 * https://github.com/google/libphonenumber, at the release that is named as the second argument. The file itself
 * stays outside this repository.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { compactZones } from './compactZones'

/** Kilobytes (1,000 bytes), gzip: it is loaded with the local times. */
const LIMIT = 15

const [path, release] = process.argv.slice(2)
if (!path || !release) throw new Error('Name the file map_data.txt and the release it is from, such as v9.0.35.')

const table = compactZones(readFileSync(path, 'utf8'))
const size = gzipSync(table, { level: 9 }).length / 1000
if (size > LIMIT) throw new Error(`The table has become too large: ${size.toFixed(1)} kB gzip, at most ${LIMIT}`)

console.error(`${size.toFixed(1)} kB gzip`)
console.log(`/*
 * Made by scripts/phoneZones.ts from resources/timezones/map_data.txt of libphonenumber ${release},
 * https://github.com/google/libphonenumber. Changed: written smaller, mobile numbers that tell no place left out.
 * Copyright (C) 2012 The Libphonenumber Authors. Licensed under the Apache License, Version 2.0,
 * http://www.apache.org/licenses/LICENSE-2.0
 */

/** See \`parsePhoneZones\` for how it is written. */
export const PHONE_ZONE_TABLE = '${table.replaceAll('\n', '\\n')}'`)
