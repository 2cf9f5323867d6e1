import { comparable, plainText, shown, type Reader } from './values';

/** ISO 3166-1: each country's code of two letters, followed by that of three. */
const CODES = `
ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE
BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS
BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN
COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST
EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF
GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD
HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM
JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA
LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD
MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM
NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG
PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA
SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD
STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON
TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR
VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE
`;

/** What people write besides the names that Node.js knows, which differ from one version to the next. */
const OTHER_NAMES: Record<string, readonly string[]> = {
	AE: ['emirates', 'emiratele arabe unite'],
	BA: ['bosnia', 'bosnia si hertegovina'],
	CZ: ['czech republic', 'republica ceha', 'cehia'],
	DE: ['germania', 'deutschland'],
	GB: ['uk', 'great britain', 'marea britanie', 'anglia', 'england', 'regatul unit'],
	GR: ['el', 'grecia'],
	HU: ['magyarorszag', 'ungaria'],
	KR: ['south korea', 'coreea de sud'],
	MD: ['moldova', 'republica moldova', 'republic of moldova'],
	MK: ['macedonia', 'macedonia de nord'],
	NL: ['holland', 'olanda', 'tarile de jos', 'the netherlands'],
	RO: ['romania', 'roman', 'romana', 'romanian', 'romaneasca'],
	RU: ['russian federation', 'federatia rusa', 'rusia'],
	SK: ['republica slovaca', 'slovak republic', 'slovacia'],
	TR: ['turkey', 'turkiye', 'turcia'],
	US: ['sua', 'statele unite', 'america', 'united states of america'],
	XK: ['kosovo', 'xkx'],
};

/** Every code and name of a country -> its code of two letters; made when it is first asked for. */
function makeIndex(): Map<string, string> {
	const index = new Map<string, string>();
	const names = ['ro', 'en'].map(
		(language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
	);
	const codes = CODES.trim().split(/\s+/);
	for (const code of [...codes.map((pair) => pair.slice(0, 2)), 'XK']) {
		for (const name of names) index.set(comparable(name.of(code) ?? code), code);
	}
	for (const [code, words] of Object.entries(OTHER_NAMES)) {
		for (const word of words) index.set(word, code);
	}
	for (const pair of codes) {
		index.set(pair.slice(2).toLowerCase(), pair.slice(0, 2));
		index.set(pair.slice(0, 2).toLowerCase(), pair.slice(0, 2));
	}
	return index.set('xk', 'XK');
}

let known: Map<string, string> | undefined;

/** A country by its code of two or three letters or its Romanian or English name, as the code of two letters. */
export const readCountry: Reader = (value) => {
	known ??= makeIndex();
	const code = known.get(comparable(plainText(value)));
	if (code) return { value: code };
	return {
		problem: `must be the two-letter code of a country, such as RO, or its name, not ${shown(value)}`,
	};
};
