/** Bitrix24's regions whose code is no country's; of the others the code is the country's. */
const COUNTRIES: Readonly<Record<string, string>> = {
  en: 'US', uk: 'GB', ua: 'UA', ur: 'UA', cn: 'CN', sc: 'CN', tc: 'TW', ja: 'JP', jp: 'JP', ms: 'MY', la: '', eu: '', ar: '', hi: 'IN', vn: 'VN'
}

/**
 * The country a portal is likely in, as an ISO code: no method tells it, but the name of its plan begins with the
 * region, `ru_demo`, `de_basic` (protocol note 212). Empty where the region is no country.
 */
export function countryOfPlan(license: string): string {
  const [, region = ''] = /^([a-z]{2})(?:_|$)/i.exec(license.trim()) ?? []
  return COUNTRIES[region.toLowerCase()] ?? region.toUpperCase()
}
