import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { drawFace, type Looks } from '#components/faces/draw-face.ts';
import { bands, type Band } from '#domain/simulation/impression.ts';
import { faceFile } from '#islands/lib/face-file.ts';

interface Props {
  readonly looks: Looks;
  readonly band: Band;
  readonly [more: string]: unknown;
}

/** Every customer of every simulation, once an impression. */
export const getStaticPaths = (async () => {
  const simulations = await getCollection('simulations');
  return simulations.flatMap(({ id, data }) =>
    Object.entries(data.customers).flatMap(([customer, { looks }]) =>
      bands.map((band) => ({
        params: { face: faceFile(id, customer, band).slice('faces/'.length, -'.svg'.length) },
        props: { looks, band } satisfies Props,
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(drawFace(props.looks, props.band), { headers: { 'content-type': 'image/svg+xml' } });
