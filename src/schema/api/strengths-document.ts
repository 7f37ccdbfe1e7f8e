import { z } from "zod";
import { strengthsSchema } from "#src/schema/strengths/strengths.ts";
import { id } from "#src/schema/text/text.ts";

const share = z.number().min(0).max(1);
const count = z.number().int().min(0);

const standingShape = {
	mesh: id.meta({ description: "Id of the mesh." }),
	low: share.meta({ description: "Proven share; on the performance axis the lowest cell." }),
	high: share.meta({ description: "Possible share; on the performance axis the highest cell." }),
	value: share.meta({ description: "low, or the median of the cells on the performance axis." }),
	known: count.meta({ description: "How many of the things asked for are known." }),
	asked: count.meta({ description: "How many things are asked for." }),
	publishers: z
		.strictObject({
			all: count.meta({ description: "How many published the experiments." }),
			independent: count.meta({ description: "How many of them have no stake in a mesh." }),
			sources: z
				.array(z.string())
				.meta({ description: "The experiments that count, as publisher and year." }),
		})
		.optional()
		.meta({ description: "Who measured; on the performance axis alone." }),
};
const standing = z.strictObject(standingShape);
const modeStanding = z.strictObject({
	...standingShape,
	mode: id.meta({ description: "Id of its data-plane mode." }),
});

/** Every mesh on every axis. */
export const strengthsDocument = z
	.strictObject({
		instrument: strengthsSchema.meta({
			description: "The axes with what counts and why.",
		}),
		standings: z
			.array(
				z.strictObject({
					axis: id.meta({ description: "Id of the axis." }),
					headline: z.string().meta({ description: "Who is ahead or who ties, in a sentence." }),
					leader: id.nullable().meta({
						description:
							"The active mesh whose low end lies above the high end of every other; null in a tie.",
					}),
					tied: z.array(id).meta({
						description:
							"Active meshes that no other is ahead of, by name: more than one are a tie.",
					}),
					meshes: z.array(standing).meta({
						description: "First those that no other is ahead of, and so on; within a tie by name.",
					}),
					modes: z.array(modeStanding).meta({
						description:
							"Data-plane modes of the meshes that have several, placed like meshes; none on an axis about the project.",
					}),
					without: z.array(id).meta({ description: "Ids of meshes that have no value here." }),
				}),
			)
			.meta({ description: "In the order of the axes." }),
	})
	.meta({
		title: "Strengths",
		description: "The place of every mesh on every axis, as intervals.",
	});
