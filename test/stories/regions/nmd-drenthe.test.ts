import { aRegionStory } from "./a-region-story";

aRegionStory("nmd-drenthe");
