import { aRegionStory } from "./a-region-story";

aRegionStory("zou-2021");
