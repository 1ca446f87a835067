import { aRegionStory } from "./a-region-story";

aRegionStory("westfriesland-2020");
