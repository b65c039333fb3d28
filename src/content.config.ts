import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { documents } from '#sources/loader.ts';

/** One collection holds every version of every document; their fields come from the shelf. */
export const collections = {
	documents: defineCollection({ loader: documents, schema: z.object({}) }),
};
