/** A company by its id, or the one a tab shows. */
export type CompanyReference = { readonly companyId: string } | { readonly tabId: number };
