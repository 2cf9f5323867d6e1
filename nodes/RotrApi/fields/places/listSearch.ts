import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { countyCodeOf } from './county';
import { describePlace, loadRegister } from './register';
import { searchPlaces } from './search';

const PAGE = 100;

/**
 * What the City list shows while somebody types: places of the chosen county, or of all Romania. A
 * method of the node (`methods.listSearch`).
 */
export async function searchLocalities(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	// `&` is n8n's way to name a parameter beside this one, inside the same address.
	const county = this.getCurrentNodeParameter('&county');
	const code = typeof county === 'string' ? countyCodeOf(county) : undefined;
	const found = searchPlaces(await loadRegister(), filter ?? '', code);
	const start = Number(paginationToken ?? 0) || 0;
	const end = start + PAGE;
	return {
		results: found
			.slice(start, end)
			.map((place) => ({ name: describePlace(place), value: place.siruta })),
		...(end < found.length && { paginationToken: String(end) }),
	};
}
